/* SPDX-License-Identifier: MIT */
/* argp_program_version: what a program may define or set for argp_parse(). Alone, so that its own definition takes the place. */
#include <argp.h>

const char *argp_program_version;
