/* SPDX-License-Identifier: MIT */
/* What programs define or set for argp_parse(). */
#include <argp.h>
#include <sysexits.h>

#include "attr.h"

CRT_WEAK const char *argp_program_version;
CRT_WEAK void (*argp_program_version_hook)(FILE *stream, struct argp_state *state);
CRT_WEAK const char *argp_program_bug_address;
CRT_WEAK error_t argp_err_exit_status = EX_USAGE;
