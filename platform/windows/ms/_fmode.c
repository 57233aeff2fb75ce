/* SPDX-License-Identifier: MIT */
/* _fmode: the mode of files for which neither text nor binary is asked. Alone in its file, because programs define it themselves to choose. */
#include <fcntl.h>
#include <stdlib.h>

int _fmode = _O_BINARY;
