import { Fragment } from "react"

const tokens = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** Longer bodies would make the drawer slow; the beginning tells what it was. */
const shownCharacters = 60_000

/** JSON as a person reads it, in the colours of the dashboard's own view of JSON. */
export const JsonText = ({ value, label, cut }: { value: unknown; label: string; cut: string }) => {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2)
  const shown = text.slice(0, shownCharacters)
  return (
    <div
      className="bg-ui-contrast-bg-subtle max-h-[60vh] overflow-auto rounded-lg p-3 outline-none focus-visible:shadow-borders-interactive-with-active"
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <pre className="text-ui-contrast-fg-secondary whitespace-pre-wrap break-words font-mono text-[12px] leading-[18px]">
        {coloured(shown)}
        {text.length > shown.length && `\n… ${cut}`}
      </pre>
    </div>
  )
}

function coloured(text: string) {
  const parts = []
  let end = 0
  for (const match of text.matchAll(tokens)) {
    const [token, quoted, colon] = match
    const word = quoted ?? token
    parts.push(
      <Fragment key={match.index}>
        {text.slice(end, match.index)}
        <span className={colourOf(word, colon)}>{word}</span>
        {colon}
      </Fragment>
    )
    end = match.index + token.length
  }
  return [...parts, text.slice(end)]
}

function colourOf(word: string, colon: string | undefined) {
  if (colon !== undefined) {
    return "text-ui-contrast-fg-primary"
  }
  return word.startsWith('"') ? "text-ui-tag-green-icon" : "text-ui-tag-orange-icon"
}
