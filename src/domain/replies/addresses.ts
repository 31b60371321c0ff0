/** Where readers' replies reach the publisher. One that is missing is not offered. */
export interface ReplyAddresses {
  /** "replies@example.org". */
  email?: string;
  /** The publication's account: "@name.bsky.social". */
  bluesky?: string;
  /** The publication's account: "@name@server.example". */
  mastodon?: string;
}

const server = String.raw`(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}`;
const forms: Record<keyof ReplyAddresses, { is: RegExp; write: string }> = {
  email: { is: new RegExp(`^[\\w.+-]+@${server}$`, 'i'), write: 'an address such as replies@example.org' },
  bluesky: { is: new RegExp(`^@${server}$`, 'i'), write: 'an account such as @name.bsky.social' },
  mastodon: { is: new RegExp(`^@\\w+@${server}$`, 'i'), write: 'an account such as @name@mastodon.social' },
};

/** Returns a fault for each address that no message could reach, with the field of the settings. */
export const replyAddressProblems = (addresses: ReplyAddresses): { field: string; message: string }[] =>
  (Object.keys(forms) as (keyof ReplyAddresses)[]).flatMap((way) => {
    const address = addresses[way];
    if (address === undefined || forms[way].is.test(address)) return [];
    return [
      {
        field: `replies.${way}`,
        message: `no reply would arrive at "${address}". Write ${forms[way].write}, or leave it out.`,
      },
    ];
  });
