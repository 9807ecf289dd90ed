import type { Label } from './catalogue';

/**
 * The seven applicant columns of table 三, in the order of the printed form. The five kinds of organisation stand
 * under one head, 法人或其他组织.
 */
export const APPLICANTS = [
  { id: 'natural_person', label: { zh: '自然人', en: 'Natural person' } },
  { id: 'business', label: { zh: '商业企业', en: 'Business' } },
  { id: 'research', label: { zh: '科研机构', en: 'Research institution' } },
  { id: 'public_interest', label: { zh: '社会公益组织', en: 'Public-interest organisation' } },
  { id: 'legal_service', label: { zh: '法律服务机构', en: 'Legal service' } },
  { id: 'other_organisation', label: { zh: '其他', en: 'Other organisation' } },
  { id: 'total', label: { zh: '总计', en: 'Total' } },
] as const satisfies readonly { id: string; label: Label }[];

export type Applicant = (typeof APPLICANTS)[number]['id'];

export const APPLICANT_IDS: readonly Applicant[] = APPLICANTS.map((applicant) => applicant.id);

/** The six applicant columns that 总计 is the sum of. */
export const APPLICANT_PARTS: readonly Applicant[] = APPLICANT_IDS.filter((id) => id !== 'total');

/** The head over the five kinds of organisation. */
export const ORGANISATION_HEAD: Label = { zh: '法人或其他组织', en: 'Legal persons and other organisations' };
