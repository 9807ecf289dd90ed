import type { Intake, Reason } from './intake';
import { compareFiles } from './order';
import { refusedIntake } from './refused-intake';

/**
 * Intakes in the order of their files with duplicates named, whatever the order they came in: of files with the same
 * bytes the first path is the report, the others are duplicates of it. A file that was not read stays what it is, so
 * that its reason is seen. Same town and year with other bytes are two reports; both stay.
 *
 *     b.txt 3da2…  read          a.txt 3da2…  read
 *     a.txt 3da2…  read    ──▶   b.txt 3da2…  duplicate of a.txt
 */
export function collectIntakes(intakes: readonly Intake[]): Intake[] {
  const originals = new Map<string, string>();
  return [...intakes]
    .sort((a, b) => compareFiles(a.file, b.file))
    .map((intake) => {
      if (intake.result === null) return intake;
      const original = originals.get(intake.sha256);
      if (original !== undefined) return refusedIntake(intake, duplicateReason(original), 'duplicate');
      originals.set(intake.sha256, intake.file);
      return intake;
    });
}

/** The reason of a duplicate: the file it repeats. */
export function duplicateReason(original: string): Reason {
  return { code: 'duplicate', data: { file: original } };
}
