/** What web and API share in tests. */
export const TEST_PROXY_SECRET = 'proxy-secret-of-tests-0123456789abcdef';
