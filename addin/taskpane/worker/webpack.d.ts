/** Where webpack's runtime looks for files that are named relative to the page. */
declare let __webpack_base_uri__: string;
/** What is put before the names of files that are fetched. */
declare let __webpack_public_path__: string;
