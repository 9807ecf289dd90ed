import type { FormId } from '@/lib/forms';

/** Every form, oldest first. */
export const FORM_ORDER: readonly FormId[] = ['free', '2019', '2021'];

/** The forms among some reports, oldest first. */
export function formsOf(reports: readonly { readonly form: string }[]): readonly FormId[] {
  return FORM_ORDER.filter((form) => reports.some((report) => report.form === form));
}
