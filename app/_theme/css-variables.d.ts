import 'react';

declare module 'react' {
  /** Custom properties may be given to `style`. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
