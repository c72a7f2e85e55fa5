#include <pango/pangocairo.h>
#include <cairo/cairo-pdf.h>
// For malloc_trim, which Swift's Glibc module lacks.
#include <malloc.h>
