/**
 * Milliseconds without a letter after which nobody is taken to be typing. What is drawn beside the text, noted in it or
 * played on it waits that long: typing waits for none of it.
 */
export const calm = 300;
