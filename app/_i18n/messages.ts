import { createTranslator } from 'next-intl';
import enCommon from '../_messages/en/common.json';
import enCompare from '../_messages/en/compare.json';
import enExtract from '../_messages/en/extract.json';
import enFindings from '../_messages/en/findings.json';
import enImport from '../_messages/en/import.json';
import enMethod from '../_messages/en/method.json';
import enOverview from '../_messages/en/overview.json';
import enReport from '../_messages/en/report.json';
import zhCommon from '../_messages/zh/common.json';
import zhCompare from '../_messages/zh/compare.json';
import zhExtract from '../_messages/zh/extract.json';
import zhFindings from '../_messages/zh/findings.json';
import zhImport from '../_messages/zh/import.json';
import zhMethod from '../_messages/zh/method.json';
import zhOverview from '../_messages/zh/overview.json';
import zhReport from '../_messages/zh/report.json';
import type { Locale, PageId } from './locales';

const zh = {
  common: zhCommon,
  overview: zhOverview,
  compare: zhCompare,
  report: zhReport,
  findings: zhFindings,
  extract: zhExtract,
  import: zhImport,
  method: zhMethod,
};

/** Every sentence of the screen. Chinese is the original, English has the same keys (a test compares them). */
export type Messages = typeof zh;

const CATALOGUES: Readonly<Record<Locale, Messages>> = {
  zh,
  en: {
    common: enCommon,
    overview: enOverview,
    compare: enCompare,
    report: enReport,
    findings: enFindings,
    extract: enExtract,
    import: enImport,
    method: enMethod,
  },
};

/** The messages that one page needs in the browser: the frame's and its own. */
export function pageMessages(locale: Locale, page: PageId): Pick<Messages, 'common'> & Partial<Messages> {
  return { common: CATALOGUES[locale].common, [page]: CATALOGUES[locale][page] };
}

/** The frame's messages alone. */
export function frameMessages(locale: Locale): Pick<Messages, 'common'> {
  return { common: CATALOGUES[locale].common };
}

/** Sentences for code that runs at build time (metadata, server components). */
export function translator<const Namespace extends keyof Messages>(locale: Locale, namespace: Namespace) {
  return createTranslator<Messages, Namespace>({ locale, messages: CATALOGUES[locale], namespace });
}
