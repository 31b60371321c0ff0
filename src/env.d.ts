/** For what reads no .astro files, such as ESLint. `astro check` and editors know each component's own properties. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
