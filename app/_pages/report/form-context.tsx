'use client';

import { createContext, useContext } from 'react';
import type { Zeros } from '@/lib/queries/measure';
import type { FormCell, Role } from './form-model';

/** What every cell of the form needs to draw itself. */
export interface FormView {
  readonly cells: ReadonlyMap<string, FormCell>;
  readonly zeros: Zeros;
  readonly roles: ReadonlyMap<string, Role>;
  /** The cell or mention that was gone to, by its id. */
  readonly selected: string | null;
  /** The cell whose words the detail shows: under the focus. */
  readonly onFocus: (key: string) => void;
}

const FormContext = createContext<FormView | null>(null);

export const FormProvider = FormContext.Provider;

/** The form's state; throws outside {@link FormProvider}. */
export function useForm(): FormView {
  const view = useContext(FormContext);
  if (!view) throw new Error('a cell of the form needs a FormProvider around it');
  return view;
}
