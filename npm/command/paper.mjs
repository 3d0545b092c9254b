// Text as a terminal shows it: wrapped at its width, indented, bold where that is welcome.

export class Paper {
  constructor(stream = process.stdout) {
    this.stream = stream;
    this.width = Math.max(40, Math.min(stream.columns || 80, 100));
    this.bold = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  }

  title(text) {
    for (const line of wrapped(plain(text), this.width)) this.stream.write(this.bold ? `\x1b[1m${line}\x1b[0m\n` : `${line}\n`);
  }

  section(text) {
    this.line('');
    this.title(text);
  }

  /** A paragraph; `mark` stands before its first line. */
  text(text, mark = '', indent = 2) {
    const space = ' '.repeat(indent);
    const hanging = ' '.repeat(mark.length);
    wrapped(text, this.width - indent - mark.length).forEach((line, at) => {
      this.line(space + (at === 0 ? mark : hanging) + line);
    });
  }

  /** A line that is copied, such as a command or an address: never wrapped. */
  line(text) {
    this.stream.write(`${plain(text)}\n`);
  }
}

/** What a file or its name holds must not steer the terminal, nor turn its text around. */
function plain(text) {
  return text.replace(/(?![\n\t])\p{Cc}|\p{Bidi_Control}/gu, '\ufffd');
}

/** A line for the person rather than for what reads the output. */
export function warn(text) {
  process.stderr.write(`${plain(text)}\n`);
}

/** The lines of a text: broken at plain spaces only, so that what belongs together stays together. */
export function wrapped(text, width) {
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What a program reads. */
export function printJson(value) {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
