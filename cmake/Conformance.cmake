# SPDX-License-Identifier: MIT
# The headers and archives against the lists of the standard's names, and docs/conformance.md against both (tests/conformance).
set(CONFORMANCE ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/conformance/conformance.py)

foreach(COMPILER IN LISTS HEADER_COMPILERS)
  string(REGEX MATCH "clang|gcc" SHORT "${COMPILER}")
  foreach(WHAT prototypes visible)
    add_test(NAME ${TWINCRT_OS}/conformance/${WHAT}-${SHORT} COMMAND ${CONFORMANCE} ${WHAT} ${TWINCRT_SYSROOT}/include ${COMPILER})
    set_tests_properties(${TWINCRT_OS}/conformance/${WHAT}-${SHORT} PROPERTIES LABELS "${TWINCRT_OS};conformance" TIMEOUT 200)
  endforeach()
endforeach()

list(GET HEADER_COMPILERS 0 CONFORMANCE_GCC)
set(CONFORMANCE_SYSTEM ${TWINCRT_OS} ${TWINCRT_SYSROOT}/include $<TARGET_FILE:c-fast> ${CONFORMANCE_GCC} ${CMAKE_NM})
add_test(NAME ${TWINCRT_OS}/conformance/table COMMAND ${CONFORMANCE} agrees ${PROJECT_SOURCE_DIR} ${CONFORMANCE_SYSTEM})
set_tests_properties(${TWINCRT_OS}/conformance/table PROPERTIES LABELS "${TWINCRT_OS};conformance" TIMEOUT 100)

if(TWINCRT_OS STREQUAL "linux")
  add_test(NAME ${TWINCRT_OS}/conformance/posix
    COMMAND ${CONFORMANCE} posix ${TWINCRT_SYSROOT}/include $<TARGET_FILE:c-fast> ${CONFORMANCE_GCC} ${CMAKE_NM})
  set_tests_properties(${TWINCRT_OS}/conformance/posix PROPERTIES LABELS "${TWINCRT_OS};conformance" TIMEOUT 100)
endif()

file(GLOB PUBLIC_HEADERS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/*.h ${PROJECT_SOURCE_DIR}/include/*/*.h
  ${PROJECT_SOURCE_DIR}/platform/windows/include/*.h)
add_test(NAME ${TWINCRT_OS}/conformance/parameters
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/conformance/reserve.py ${PUBLIC_HEADERS})
set_tests_properties(${TWINCRT_OS}/conformance/parameters PROPERTIES LABELS "${TWINCRT_OS};conformance" TIMEOUT 60)
