/** Whether the shipped sample is shown beside the reader's own reports; remembered on this device. */
const KEY = 'jiebao-sample';

/** True unless the reader has hidden the sample on this device. A device that keeps nothing shows it. */
export function sampleShown(): boolean {
  return storage()?.getItem(KEY) !== 'hidden';
}

/** Remembers the choice; where the device keeps nothing it holds for this visit only. */
export function rememberSample(shown: boolean): void {
  if (shown) storage()?.removeItem(KEY);
  else storage()?.setItem(KEY, 'hidden');
}

/** Null where the browser forbids it: even reading the property throws there. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (cause) {
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}
