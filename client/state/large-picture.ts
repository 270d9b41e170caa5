/** More entities than this make a large picture: drawn plainer, without captions of links, and moved as a texture. */
export const largePicture = 1000;
