/**
 * The file of synonyms beside the script without a FAQ, which the package's build makes.
 */
export {};
