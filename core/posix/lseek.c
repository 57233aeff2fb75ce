/* SPDX-License-Identifier: MIT */
/* lseek(): moves a descriptor's offset. */
#include <unistd.h>

#include "error.h"

off_t lseek(int fd, off_t offset, int whence)
{
	return __crt_result_offset(__plat_seek(fd, offset, whence));
}
