/** Where webpack's runtime looks for files that are named relative to the page. */
declare let __webpack_base_uri__: string;
