/** How long this process has kept a processor busy so far, ms: unlike the clock, it hardly depends on what else runs. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
