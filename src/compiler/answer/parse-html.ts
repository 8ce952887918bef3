/**
 * Reads HTML into a tree, whatever it is.
 */
import type {Root} from 'hast';
import {htmlParser} from '../late-packages.js';

/**
 * A template that is named with a slot, as in Vue: `<template#default>`. The library takes the name for
 * that of a template with an id, and stops because it has none of the content that templates have.
 */
const NAMED_TEMPLATE = /(<template)[#.]/gi;

/** @param options `fragment` for what is no page of its own; offsets in the tree are those in `html` */
export function parseHtml(html: string, options: {readonly fragment?: boolean} = {}): Root {
  return htmlParser().fromHtml(html.replace(NAMED_TEMPLATE, '$1 '), options);
}
