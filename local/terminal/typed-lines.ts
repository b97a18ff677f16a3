import { createInterface } from 'node:readline';

/** Lines from the terminal, with a prompt; piped lines are shown as if they had been typed. */
export async function* typedLines(prompt: string): AsyncGenerator<string> {
  const isTerminal = process.stdin.isTTY === true;
  const reader = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: isTerminal,
    prompt,
  });
  // Without this, the terminal would end the process and the call would never be hung up.
  reader.on('SIGINT', () => reader.close());
  try {
    reader.prompt();
    for await (const line of reader) {
      if (!isTerminal) console.log(line);
      yield line;
      reader.prompt();
    }
  } finally {
    reader.close();
  }
}
