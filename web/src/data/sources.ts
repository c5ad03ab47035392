/** A measure of the bureau's own that cannot be used; `problems` are all there are, for the webmaster. */
export class MeasuresRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** What went wrong on the way to the bureau's own measures, for the webmaster. */
export const problemsOf = (error: unknown): readonly string[] =>
  error instanceof MeasuresRefused ? error.problems : [String(error)];

/** Fetches rulesets by their addresses. Rejects with MeasuresRefused where one cannot be had or read. */
export async function fetchSources(addresses: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const problems: string[] = [];
  const fetched = await Promise.all(
    addresses.map(async (address): Promise<[string, string]> => {
      let file = address;
      try {
        const url = new URL(address, document.baseURI);
        file = url.href;
        // By its global name: the build takes away the bare one, which the module's glue would use.
        const response = await globalThis.fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        return [file, new TextDecoder('utf-8', { fatal: true }).decode(await response.arrayBuffer())];
      } catch (error) {
        problems.push(`${file}: ${String(error)}`);
        return [file, ''];
      }
    }),
  );
  if (problems.length > 0) throw new MeasuresRefused(problems);
  return new Map(fetched);
}
