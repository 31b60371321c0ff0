/**
 * Writes a brotli and a gzip form beside each text file of a built site, for a server that sends them as they are:
 * `npm run compress [folder]`. Hosts that compress by themselves need none, and some count files.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const text = '**/*.{html,css,js,json,xml,svg,txt}';
/** Below this a response is one packet anyway. */
const least = 600;

/** Returns how many files were given a compressed form, and their bytes before and, by brotli, after. */
export function compress(folder) {
  const sum = { files: 0, bytes: 0, brotli: 0 };
  for (const file of globSync(text, { cwd: folder })) {
    const path = `${folder}/${file}`;
    const bytes = readFileSync(path);
    if (bytes.length < least) continue;
    const brotli = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
    writeFileSync(`${path}.br`, brotli);
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    sum.files += 1;
    sum.bytes += bytes.length;
    sum.brotli += brotli.length;
  }
  return sum;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? 'dist';
  const { files, bytes, brotli } = compress(folder);
  if (files === 0) {
    console.error(`There is nothing to compress in ${folder}. Build the site first: npm run build`);
    process.exit(1);
  }
  console.log(`${files} files in ${folder} compressed: ${bytes} bytes, ${brotli} by brotli.`);
}
