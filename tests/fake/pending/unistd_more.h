/* SPDX-License-Identifier: MIT */
/* Until include/unistd.h has them. */
#ifndef SEEK_SET
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif
#ifndef R_OK
#define X_OK 1
#define W_OK 2
#define R_OK 4
#endif
