// Stands in for the elements that embed links until their package is there.
export {};
