import { baseline } from './baseline';
import { basketFigures } from './basket-figures';
import { basketMeasures } from './basket-measures';
import { basketTowns } from './basket-towns';
import { channelSummary } from './channel-summary';
import { channels } from './channels';
import { checkCoverage } from './check-coverage';
import { coverageMatrix } from './coverage-matrix';
import { distribution } from './distribution';
import { extractCounts } from './extract-counts';
import { extractLong } from './extract-long';
import { extractMentions } from './extract-mentions';
import { extractWide } from './extract-wide';
import { findingFacets } from './finding-facets';
import { findingMatrix } from './finding-matrix';
import { findingOperands } from './finding-operands';
import { findings } from './findings';
import { loadedReports } from './loaded-reports';
import { measureSummary } from './measure-summary';
import { missingData } from './missing-data';
import { neighbours } from './neighbours';
import { options } from './options';
import { outcomes } from './outcomes';
import { peerMedians } from './peer-medians';
import { peers } from './peers';
import { places } from './places';
import { procurement } from './procurement';
import { ranking } from './ranking';
import { reportEvidence } from './report-evidence';
import { reportFigures } from './report-figures';
import { reportFindings } from './report-findings';
import { reportHeader } from './report-header';
import { reportMentions } from './report-mentions';
import { reportOperands } from './report-operands';
import { searchOrganisations } from './search-organisations';
import { summary } from './summary';
import { tableCounts } from './table-counts';
import { trendBaseline } from './trend-baseline';
import { trends } from './trends';

/** Every question the pages ask, by page, so that order and references stay visible. */
export const QUERIES = [
  options,
  places,
  searchOrganisations,
  summary,
  measureSummary,
  ranking,
  outcomes,
  channels,
  channelSummary,
  procurement,
  coverageMatrix,
  findings,
  findingFacets,
  findingMatrix,
  findingOperands,
  checkCoverage,
  missingData,
  reportHeader,
  reportFigures,
  reportMentions,
  reportFindings,
  reportOperands,
  reportEvidence,
  neighbours,
  peers,
  basketTowns,
  basketFigures,
  basketMeasures,
  peerMedians,
  baseline,
  distribution,
  trends,
  trendBaseline,
  extractWide,
  extractLong,
  extractMentions,
  tableCounts,
  extractCounts,
  loadedReports,
] as const;
