const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
  },
];

module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/before-all-tests.ts',
  globalTeardown: '<rootDir>/test/support/after-all-tests.ts',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '^.+\\.(t|j|mj)sx?$': swc },
  transformIgnorePatterns: [
    '/node_modules/(?!(is-plain-obj|jose|oauth2-mock-server|oauth4webapi|openid-client|preact)/)',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data', '<rootDir>/.cache'],
  testTimeout: 60_000,
  maxWorkers: 2,
  // What earlier files leave in the memory of a process makes those after it slow.
  workerIdleMemoryLimit: '1500MB',
};
