import { CourseScreen } from '@/features/courses/course/CourseScreen'

export default function CoursePage() {
  return <CourseScreen />
}
