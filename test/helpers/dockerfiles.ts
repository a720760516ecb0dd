/** Generators of Dockerfile-like text: pieces that meet the parsers' special cases far more often than random text does. */
import fc from "fast-check";

const KEYWORDS = [
  "FROM a",
  "FROM a AS b",
  "RUN x",
  "run",
  "COPY a b",
  "ADD",
  "ENV A=b",
  "ENV A b",
  "LABEL",
  "ARG X=1",
  "CMD",
  "ENTRYPOINT",
  "SHELL",
  "HEALTHCHECK CMD x",
  "ONBUILD RUN x",
  "ONBUILD",
  "USER u",
  "WORKDIR /w",
  "VOLUME /v",
  "EXPOSE 80",
  "STOPSIGNAL 9",
  "MAINTAINER me",
];
const PIECES = [
  ...["\\", "`", "\\\\", " ", "\t", "  ", "\n", "\r\n", "\n\n", "\\\n", "`\n", "\\ \n", "# c\n", "  # c\n", "#", "\r"],
  ...["<<EOF", "<<-EOF", "3<<E", "<<'E F'", "<< EOF", "EOF\n", "\tEOF\n", "E F\n", "\nEOF\n", "<"],
  ...[
    '["a","b"]',
    '["a", 1]',
    '["a",]',
    "[",
    "]",
    '["a"] x',
    "'",
    '"',
    "$x",
    "$" + "{x}",
    "$" + "{x:-y}",
    "$" + "{",
    "}",
    "=",
  ],
  ...[
    "--from=b",
    "--x",
    "-- ",
    "--chown='a b'",
    "--link=true",
    "é",
    "ß",
    "\u00a0",
    "\ufeff",
    "😀",
    "\u2028",
    "a",
    "b c",
  ],
];
const TOP = [
  "",
  "\ufeff",
  "#!x\n",
  "# escape=`\n",
  "# escape=\\\n",
  "# syntax=d/d:1\n",
  "# check=skip=all\n",
  "#escape = `\r\n",
];

const line = fc
  .tuple(fc.constantFrom(...KEYWORDS), fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }))
  .map(([keyword, pieces]) => `${keyword}${pieces.join("")}\n`);

const heredoc = fc
  .record({
    opener: fc.constantFrom("RUN", "COPY", "ADD", "ONBUILD RUN", "RUN cat", "CMD"),
    names: fc.array(fc.constantFrom("A", "B", "C D"), { minLength: 1, maxLength: 3 }),
    dash: fc.constantFrom("", "-"),
    body: fc.array(fc.constantFrom("x", "\t\ty", "", "# z", "$v\\", "\u00e9", "a\r"), { maxLength: 3 }),
    end: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ opener, names, dash, body, end }) => {
    const words = names.map((name, i) => `${i === 1 ? "3" : ""}<<${dash}${name === "C D" ? `"${name}"` : name}`);
    const bodies = names.map((name) =>
      [...body, `${dash === "-" ? "\t" : ""}${name}`].map((each) => each + end).join(""),
    );
    return `${opener} ${words.join(" ")} /d/${end}${bodies.join("")}`;
  });

/** Text that is often a Dockerfile and often nearly one. */
export const dockerfileText = fc
  .tuple(
    fc.array(fc.constantFrom(...TOP), { maxLength: 3 }),
    fc.constantFrom("", "FROM a\n"),
    fc.array(fc.oneof({ weight: 5, arbitrary: line }, heredoc, fc.constantFrom(...PIECES)), { maxLength: 6 }),
  )
  .map(([top, from, lines]) => top.join("") + from + lines.join(""));

/** Words with the word engines' special characters. */
export const wordText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          "$",
          "${",
          "}",
          "x",
          "y",
          "_1",
          "1",
          "@",
          ":",
          "-",
          "+",
          "?",
          "#",
          "##",
          "%",
          "%%",
          "/",
          "//",
          "*",
          "[",
          "]",
        ],
        ...["\\", "`", "'", '"', " ", "\t", "<<", "<", "é", "😀", "\ufeff", "\u00a0", "a", "b", "\n"],
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(""));
