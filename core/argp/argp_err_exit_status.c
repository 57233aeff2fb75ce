/* SPDX-License-Identifier: MIT */
/* argp_err_exit_status: what a program may define or set for argp_parse(). Alone, so that its own definition takes the place. */
#include <argp.h>
#include <sysexits.h>

error_t argp_err_exit_status = EX_USAGE;
