import type { Finding } from '../recording/index.ts';

/** Findings with errors first, then warnings, then information, each in the order given. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  const order = ['error', 'warning', 'info'];
  return [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
