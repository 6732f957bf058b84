/** What a dragged person is called among the browser's drags. */
export const dragType = 'application/x-standoff-person';
