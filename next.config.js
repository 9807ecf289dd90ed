/** Static export: any file server can host the result, and no server ever sees a user's reports. */
/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Types are checked once, by `npm run types` (tsc); the build does not check them again.
  typescript: { ignoreBuildErrors: true },
};

export default config;
