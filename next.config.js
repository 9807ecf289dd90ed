/** Static export: any file server can host the result, and no server ever sees a user's reports. */
/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // Several builds of one checkout at a time each need a folder: JIEBAO_DIST=test/.output/site npx next build.
  ...(process.env.JIEBAO_DIST && { distDir: process.env.JIEBAO_DIST }),
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Types are checked once, by `npm run types` (tsc); the build does not check them again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Two root layouts (one per language) leave no layout for a 404 page: it brings its own.
    globalNotFound: true,
    // Import only the components a page names.
    optimizePackageImports: ['@mantine/core', '@mantine/hooks'],
  },
};

export default config;
