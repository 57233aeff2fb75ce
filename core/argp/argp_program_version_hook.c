/* SPDX-License-Identifier: MIT */
/* argp_program_version_hook: what a program may define or set for argp_parse(). Alone, so that its own definition takes the place. */
#include <argp.h>

void (*argp_program_version_hook)(FILE *stream, struct argp_state *state);
