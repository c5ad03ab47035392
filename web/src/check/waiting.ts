/** Resolves like the promise, or rejects with the words once so many milliseconds have passed. */
export function within<Value>(milliseconds: number, promise: Promise<Value>, words: string): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error(words)), milliseconds)),
  ]);
}

/** Asks again and again until there is an answer. */
export async function answered<Value>(ask: () => Value | null | undefined): Promise<Value> {
  for (;;) {
    const answer = ask();
    if (answer !== null && answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
