/** Marks, in the list of a piece's contents, the section that is read. */
export function showPlace(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll('a')];
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const observer = new IntersectionObserver(
    () => {
      const begun = headings.filter((heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3);
      links.forEach((link, index) => {
        if (index === begun.length - 1) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      });
    },
    // A heading that passes the upper third begins its section.
    { rootMargin: '0px 0px -66% 0px' },
  );
  for (const heading of headings) if (heading) observer.observe(heading);
}
