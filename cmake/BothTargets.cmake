# SPDX-License-Identifier: MIT
# The build without a toolchain file: each target, and the host's unit tests, in a build tree of its own below this one.
# `all` builds the libraries, `tests` the test programs; CTest here runs the tests of every tree.
include(ExternalProject)

set(TWINCRT_TARGETS linux-x86_64-gcc windows-x86_64-gcc CACHE STRING "The targets to build, by the names of their toolchain files")
option(TWINCRT_WITH_UNIT "Build and run the host's unit tests" ON)

set(TREES tools ${TWINCRT_TARGETS})
if(TWINCRT_WITH_UNIT)
  list(APPEND TREES unit)
endif()

enable_testing()
add_custom_target(tests)
set(INCLUDE_TREES)
foreach(TREE IN LISTS TREES)
  set(DIR ${PROJECT_BINARY_DIR}/${TREE})
  if(TREE STREQUAL tools)
    set(ARGS -DTWINCRT_TOOLS=ON)
  elseif(TREE STREQUAL unit)
    set(ARGS -DTWINCRT_UNIT=ON)
  else()
    set(ARGS -DCMAKE_TOOLCHAIN_FILE=${PROJECT_SOURCE_DIR}/toolchains/${TREE}.cmake)
  endif()
  ExternalProject_Add(${TREE}
    SOURCE_DIR ${PROJECT_SOURCE_DIR}
    BINARY_DIR ${DIR}
    CMAKE_GENERATOR ${CMAKE_GENERATOR}
    CMAKE_ARGS ${ARGS}
    INSTALL_COMMAND ""
    BUILD_ALWAYS TRUE
    USES_TERMINAL_CONFIGURE TRUE
    USES_TERMINAL_BUILD TRUE)
  add_custom_target(tests-${TREE}
    COMMAND ${CMAKE_COMMAND} --build ${DIR} --target tests
    DEPENDS ${TREE} USES_TERMINAL VERBATIM)
  add_dependencies(tests tests-${TREE})
  string(APPEND INCLUDE_TREES "subdirs(\"${DIR}\")\n")
endforeach()
file(WRITE ${PROJECT_BINARY_DIR}/trees.cmake "${INCLUDE_TREES}")
set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${PROJECT_BINARY_DIR}/trees.cmake)

include(Demo)
include(WholeTests)
