'use client';

import { useIntakePool } from '@/app/_hooks/use-intake-pool';
import { DropZone } from './drop-zone';
import { type LoadedInitial, LoadedPart } from './loaded-part';
import { OutcomeList } from './outcome-list';

/** Files in, what became of each, and what is there. */
export function ImportPart({ loaded }: { readonly loaded: LoadedInitial }) {
  const control = useIntakePool();
  return (
    <>
      <DropZone onFiles={(files) => void control.importFiles(files)} />
      <OutcomeList control={control} />
      <LoadedPart initial={loaded} />
    </>
  );
}
