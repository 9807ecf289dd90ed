/**
 * Starts a worker so that the page's content security policy binds it. A worker that is loaded from its address is bound by
 * nothing but the headers of that file; one that starts from a `blob:` inherits the page's policy, and with it "no other
 * origin" holds for everything inside. The bundler knows workers only as `new Worker(new URL(…))` and passes the chunks to
 * load in the fragment of its own address, so while `make` runs, `Worker` is one that goes through a blob:
 *
 *      new Worker('/_next/…/worker.js#params=…')  ──▶  new Worker('blob:…#params=…')  ──▶  importScripts('/_next/…/worker.js')
 */
export function inheritPolicy(make: () => Worker): Worker {
  const Native = globalThis.Worker;
  globalThis.Worker = class extends Native {
    constructor(address: string | URL, options?: WorkerOptions) {
      const url = new URL(address, location.href);
      const params = url.hash;
      url.hash = '';
      const script = `importScripts(${JSON.stringify(url.href)});`;
      const blob = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
      super(blob + params, { ...options, type: 'classic' });
      // The script has been fetched long before; an address let go too early would be an empty worker.
      setTimeout(() => URL.revokeObjectURL(blob), 60_000);
    }
  };
  try {
    return make();
  } finally {
    globalThis.Worker = Native;
  }
}
