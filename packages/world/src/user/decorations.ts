// What few users add to their profiles.

/** What few users add to their profiles. */
export interface Decorations {
  /** The cover of the profile on computers. */
  readonly cover?: string;
  /** The id of a card behind posts, `star_1618`. */
  readonly card?: string;
  /** A like icon of their own. */
  readonly likeIcon?: { readonly id: number; readonly text: string };
  /** The addresses of the parts of a profile skin. */
  readonly skin?: { readonly element: string; readonly poster: string; readonly image: string };
  /** The id of the post whose video is the cover. */
  readonly videoCover?: number;
  /** Present, and without content, for some super VIPs. */
  readonly superVipTitles?: true;
}
