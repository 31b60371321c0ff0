/**
 * The cases of discovery at https://webmention.rocks, 1 to 23, as the site's own source describes them
 * (lib/Rocks/DiscoveryTestData.php): each page says where it takes webmentions in a way of its own, and "error" is where
 * it doesn't. https://github.com/aaronpk/webmention.rocks
 */
export interface Discovery {
  says: string;
  /** Its headers, of which one name may come twice. */
  headers?: [name: string, value: string][];
  head?: string;
  body?: string;
  /** Where it takes webmentions; the page is at "/test/<number>". */
  endpoint: string;
}

const link = (rel: string, href: string) => `<link rel="${rel}" href="${href}">`;
const a = (href: string) => `A <a rel="webmention" href="${href}">place</a> for webmentions.`;
const wrong = '/error';

/** Returns the cases for a server at this origin. */
export const discoveries = (origin: string): Record<number, Discovery> => {
  const at = (number: number) => `/test/${number}/webmention`;
  const whole = (number: number) => origin + at(number);
  return {
    1: { says: 'a header, relative', headers: [['Link', `<${at(1)}>; rel=webmention`]], endpoint: at(1) },
    2: { says: 'a header, absolute', headers: [['Link', `<${whole(2)}>; rel=webmention`]], endpoint: at(2) },
    3: { says: '<link>, relative', head: link('webmention', at(3)), endpoint: at(3) },
    4: { says: '<link>, absolute', head: `<link href="${whole(4)}" rel="webmention">`, endpoint: at(4) },
    5: { says: '<a>, relative', body: a(at(5)), endpoint: at(5) },
    6: { says: '<a>, absolute', body: a(whole(6)), endpoint: at(6) },
    7: { says: 'a header with odd letters', headers: [['LinK', `<${whole(7)}>; rel=webmention`]], endpoint: at(7) },
    8: { says: 'a header, quoted', headers: [['Link', `<${whole(8)}>; rel="webmention"`]], endpoint: at(8) },
    9: { says: '<link> of two kinds', head: link('webmention somethingelse', whole(9)), endpoint: at(9) },
    10: {
      says: 'a header of two kinds',
      headers: [['Link', `<${whole(10)}>; rel="webmention somethingelse"`]],
      endpoint: at(10),
    },
    11: {
      says: 'header, <link> and <a>',
      headers: [['Link', `<${at(11)}>; rel="webmention"`]],
      head: link('webmention', wrong),
      body: a(wrong),
      endpoint: at(11),
    },
    12: { says: 'another kind first', head: link('not-webmention', wrong), body: a(at(12)), endpoint: at(12) },
    13: { says: 'one in a comment', body: `<!-- ${a(wrong)} --> ${a(at(13))}`, endpoint: at(13) },
    14: {
      says: 'one in escaped HTML',
      body: `<code>&lt;a href="${wrong}" rel="webmention"&gt;&lt;/a&gt;</code> ${a(at(14))}`,
      endpoint: at(14),
    },
    15: { says: 'an empty address', head: link('webmention', ''), endpoint: '/test/15' },
    16: { says: '<a>, then <link>', body: `${a(at(16))} ${link('webmention', wrong)}`, endpoint: at(16) },
    17: { says: '<link>, then <a>', body: `${link('webmention', at(17))} ${a(wrong)}`, endpoint: at(17) },
    18: {
      says: 'two headers',
      headers: [
        ['Link', `<${origin}${wrong}>; rel="other"`],
        ['Link', `<${whole(18)}>; rel="webmention"`],
      ],
      endpoint: at(18),
    },
    19: {
      says: 'a header of two links',
      headers: [['Link', `<${origin}${wrong}>; rel="other", <${whole(19)}>; rel="webmention"`]],
      endpoint: at(19),
    },
    20: { says: '<link> without an address', body: `<link rel="webmention"> ${a(at(20))}`, endpoint: at(20) },
    21: { says: 'a query', head: link('webmention', `${at(21)}?query=yes`), endpoint: `${at(21)}?query=yes` },
    22: { says: 'relative to the page', head: link('webmention', '22/webmention'), endpoint: at(22) },
    // Its page is at another address, to which "/test/23/page" leads.
    23: { says: 'a page that is elsewhere', body: a('endpoint/secret'), endpoint: '/test/23/page/endpoint/secret' },
  };
};
