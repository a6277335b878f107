/** A file as a data URL. */
function asData(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file was not read.'));
    reader.readAsDataURL(file);
  });
}

/** The rules of the page's own typeface, each with its file inside it. */
async function ownFaces(family: string): Promise<string[]> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
  const faces = rules.flatMap(({ rule, base }) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const name = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
    const [, path] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
    return name === family && path ? [{ style: rule.style, url: new URL(path, base) }] : [];
  });
  return Promise.all(
    faces.map(async ({ style, url }) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`No typeface at ${url.href}.`);
      const slant = style.getPropertyValue('font-style') || 'normal';
      const src = await asData(await response.blob());
      return `@font-face{font-family:'${family}';font-style:${slant};src:url(${src})}`;
    }),
  );
}

/** The drawing with the chapter's typeface in it: a picture cannot reach the page's. */
export async function withFonts(svg: string): Promise<string> {
  const faces = await ownFaces('Source Serif 4');
  return svg.replace(/(<svg[^>]*>)/, (open) => `${open}<style>${faces.join('')}</style>`);
}
