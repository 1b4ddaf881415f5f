import { contentSecurityPolicy } from '../../src/newsroom/policy.ts';

/** What the page may load; it holds from here on, so it stands before anything that does. */
export function Policy() {
  return <meta http-equiv="content-security-policy" content={contentSecurityPolicy} />;
}
