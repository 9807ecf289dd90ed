import { APPLICANT_IDS, type CellKey, type Topic } from '@/lib/forms';
import type { Figure, Report } from '@/lib/parse/report';
import type { ConventionEvidence, ZeroConvention } from '../finding';
import { figureOf } from '../frame/cells';
import { exceptionsUnder } from './exceptions';
import { answerRelation, cellAt, readFigures } from './reading';
import { relationsOf } from './relations';

/**
 * Whether a report writes 0 as a mark (/ - 无) or as a blank, inferred from that report alone.
 *
 *      一、received   2  /  /  /  /  /  2      2 + five marks = 2: each of the five can only be 0   proof, 5 cells
 *      （一）         1  /  /  /  /  /  1      likewise                                             proof, 5 cells
 *      （七）total    /  /  /  /  /  /  /      says nothing by itself …
 *                                              … but read as 0 it denies 1 + 1 = （七）             exception, 1 cell
 *
 * A convention is inferred for marks, or for blanks, when three cells or more can only be 0, or when the prose says that
 * none came and the row says so with the sign; and only while no more cells speak against it than are proven. A cell
 * that would break a relation as 0, and alone mends it when left open, is an exception, not a refutation. One or two
 * cells that can only be 0 in a table that writes its zeros out (大关 2019) are gaps, no convention.
 */
export function inferZeroConvention(report: Report): ZeroConvention | null {
  if (!report.figures.some(({ state }) => state === 'mark' || state === 'blank')) return null;
  const zeros = cellsThatAreZero(report);
  const proofs = { mark: proofOf('mark', zeros, report), blank: proofOf('blank', zeros, report) };
  const mark = isEnough(proofs.mark);
  const blank = isEnough(proofs.blank);
  const choices = [
    { mark, blank },
    { mark, blank: false },
    { mark: false, blank },
  ];
  for (const choice of choices) {
    if (!choice.mark && !choice.blank) continue;
    const { exceptions, unresolved } = exceptionsUnder(choice, report);
    const proven = (choice.mark ? proofs.mark.cells : 0) + (choice.blank ? proofs.blank.cells : 0);
    if (exceptions.length + unresolved > proven) continue;
    const evidence = [
      ...(choice.mark ? proofs.mark.evidence : []),
      ...(choice.blank ? proofs.blank.evidence : []),
    ];
    return { ...choice, exceptions, evidence };
  }
  return null;
}

type ZeroState = ConventionEvidence['state'];

interface Proof {
  /** How many cells can only be 0. */
  readonly cells: number;
  readonly evidence: readonly ConventionEvidence[];
}

const LEAST_CELLS = 3;

function isEnough(proof: Proof): boolean {
  return proof.cells >= LEAST_CELLS || proof.evidence.some(({ reason }) => reason === 'prose-says-none');
}

function proofOf(state: ZeroState, zeros: readonly Zeros[], report: Report): Proof {
  const agreeing = zeros.filter(({ figures }) => figures.some((figure) => figure.state === state));
  const figures = new Set(
    agreeing.flatMap((each) => each.figures.filter((figure) => figure.state === state)),
  );
  const [first] = figures;
  const agree: ConventionEvidence[] =
    first && figures.size >= LEAST_CELLS
      ? [{ state, reason: 'relations-agree', detail: String(agreeing.length), place: first.place }]
      : [];
  return { cells: figures.size, evidence: [...proseSaysNone(state, report), ...agree] };
}

/** The cells without a figure that one relation leaves only 0 for. */
interface Zeros {
  readonly figures: readonly Figure[];
}

/** By relation, with nothing read into any cell. */
function cellsThatAreZero(report: Report): Zeros[] {
  const bare = readFigures(report, null);
  return relationsOf(report.form).flatMap((relation) => {
    const answer = answerRelation(relation, bare);
    if (answer.answer !== 'derivable') return [];
    const figures = answer.derived.flatMap(({ at, value }) => {
      const figure = report.figures[cellAt(relation, at).at];
      return figure && value === 0 ? [figure] : [];
    });
    return [{ figures }];
  });
}

/** Where the prose may say that none came, and the cells that then say so with a sign. */
const NONE_CAME: readonly { readonly topic: Topic; readonly cells: readonly CellKey[] }[] = [
  {
    topic: 'requests.received',
    cells: APPLICANT_IDS.map((applicant) => ({ item: 'requests.received', applicant })),
  },
  { topic: 'reconsideration.total', cells: [{ item: 'reconsideration.total', applicant: null }] },
  {
    topic: 'litigation.total',
    cells: [
      { item: 'litigation.direct.total', applicant: null },
      { item: 'litigation.after_reconsideration.total', applicant: null },
    ],
  },
];

function proseSaysNone(state: ZeroState, report: Report): ConventionEvidence[] {
  return NONE_CAME.flatMap(({ topic, cells }): ConventionEvidence[] => {
    const mentions = report.mentions.filter((mention) => mention.topic === topic);
    const none = mentions.find(({ value }) => value === 0);
    if (!none || mentions.some(({ value }) => value > 0)) return [];
    const figures = cells.map(({ item, applicant }) => figureOf(report, item, applicant));
    if (!figures.every((figure) => figure?.state === state)) return [];
    return [{ state, reason: 'prose-says-none', detail: topic, place: none.place }];
  });
}
