/** How figures, states, places, dates and reasons are shown. Pure; the language is a parameter. */
export * from './dates';
export * from './locale';
export * from './numbers';
export * from './place';
export * from './reasons';
export * from './states';
