/** A text as a string of CSS. */

/** What could end it or begin an escape is escaped; `<` too, so that it could stand in a page. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
