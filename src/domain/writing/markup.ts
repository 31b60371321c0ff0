/** The markup of writers: which elements and attributes a text may hold. Names are compared in lower case. */

const words =
  'a abbr b bdi blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr';

/** Elements that hold words and nothing else. */
const elements = new Set(words.split(' '));

/** Elements that writers reach for, with what to write in their place. */
const remedies: Record<string, string> = {
  script: 'Delete it: a page runs only the scripts of this site.',
  style: 'Delete it: looks are in src/components/ and src/styles/.',
  iframe: 'Link to the page in place of framing it.',
  object: 'Link to the file in place of embedding it.',
  embed: 'Link to the file in place of embedding it.',
  base: 'Delete it: it would turn every link of the page elsewhere.',
  meta: 'Delete it: the fields at the beginning of the file say what machines read.',
  link: 'Delete it: looks are in src/styles/, and links are written [words](address).',
  form: 'Delete it: this site sends nothing anywhere. A self-check asks questions.',
  svg: 'Write the drawing as a figure, in src/content/figures/.',
  bdo: 'Delete it: Arabic and Hebrew find their direction by themselves.',
  img: 'Write ![words](../images/first-desk.jpg), or <Picture> for a caption.',
  video: 'Write <Video>, which README explains.',
  audio: 'Write <Audio>, which README explains.',
  picture: 'Write <Picture src="…" alt="…" />.',
  h1: 'The title is that heading; begin with ##.',
};

/** Components with the name of an element that a text can’t hold. */
const components = new Set(['Audio', 'Picture', 'Video']);

/** Returns what is wrong with an HTML element in a text, or undefined. A component's name begins with a capital. */
export function elementProblem(name: string): string | undefined {
  if (/^[A-Z]/.test(name) && (components.has(name) || !(name.toLowerCase() in remedies))) return undefined;
  const element = name.toLowerCase();
  if (elements.has(element)) return undefined;
  return `a text can’t hold <${name}>. ${remedies[element] ?? 'Write it in Markdown, or use a component of README’s list.'}`;
}

/** Attributes that run or draw, by the beginning of their names. */
const attributes: { name: RegExp; message: string }[] = [
  { name: /^on/i, message: 'runs a script, which a page refuses. Delete it.' },
  { name: /^style$/i, message: 'is dropped by the page’s policy. Delete it: looks are in src/components/.' },
  { name: /^(srcdoc|action|formaction|ping)$/i, message: 'sends a reader elsewhere. Delete it.' },
  { name: /^(set|client|server|is|define|transition):|^dangerously/i, message: 'is for programs. Delete it.' },
];

/** Returns what is wrong with an attribute of an element or component, or undefined. */
export function attributeProblem(name: string): string | undefined {
  const refused = attributes.find((attribute) => attribute.name.test(name));
  return refused && `the attribute ${name} ${refused.message}`;
}

/** Elements that do something wherever they are written, in a text between quotation marks as in a file of public/. */
const active = /<\s*\/?\s*(script|style|iframe|frame|object|embed|base|meta|link|form|svg|applet)(?=[\s/>])/i;

/** Returns what is wrong with markup in a field, where it would be shown as typed, or undefined. */
export function markupInField(text: string): string | undefined {
  const name = active.exec(text)?.[1];
  return name === undefined ? undefined : elementProblem(name);
}
