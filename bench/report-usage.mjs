/** Loaded before a build: writes its CPU seconds and its most memory, in MB, when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(process.env.USAGE_REPORT, JSON.stringify({ cpu, megabytes: Math.round(maxRSS / 1000) }));
});
