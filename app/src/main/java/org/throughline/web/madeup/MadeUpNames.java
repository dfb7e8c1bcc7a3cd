package org.throughline.web.madeup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.throughline.web.madeup.Population.Heritage;

/** Names as children of many families have them: spellings that differ, former names, names in a script of their own. */
final class MadeUpNames {
    private record Names(List<String> given, List<String> family, List<String> parents, String language) {}

    private static final List<String> FIRST_HALF = List.of(
            "Ash", "Barn", "Birch", "Black", "Brad", "Bram", "Buck", "Cald", "Carl", "Clay", "Cole", "Crom", "Dal",
            "Den", "East", "Eller", "Farn", "Fen", "Garl", "Green", "Had", "Hart", "Hazel", "Hol", "Hux", "Inger",
            "Kel", "King", "Lang", "Lin", "Mars", "Mel", "Mid", "Nor", "Oak", "Pem", "Pen", "Pres", "Rad", "Red",
            "Ross", "Rush", "Shel", "Stan", "Strat", "Sut", "Thorn", "Trent", "Under", "Wal", "Water", "West", "Whit",
            "Win", "Wood", "Yard");
    private static final List<String> SECOND_HALF = List.of(
            "bourne", "bridge", "brook", "burn", "bury", "by", "combe", "croft", "dale", "den", "don", "field", "ford",
            "gate", "grove", "ham", "hill", "hurst", "land", "ley", "low", "man", "mere", "mond", "more", "port",
            "ridge", "shaw", "side", "son", "stead", "stone", "stow", "thorpe", "ton", "tree", "wall", "ward", "well",
            "wick", "wood", "worth");

    private static final Map<Heritage, Names> BY_HERITAGE = new EnumMap<>(Map.of(
            Heritage.BRITISH,
                    new Names(
                            words("""
                                    Alfie Archie Arthur Austin Beatrix Bethany Blake Bobby Callum Caleb Charlie Chloe Connor Daisy Dexter
                                    Dylan Edith Eliza Elliot Elsie Emily Emma Erin Ethan Evie Felix Finley Freddie Freya George Georgia
                                    Grace Hannah Harvey Hugo Imogen Isaac Isla Ivy Jack Jacob Jake Jasmine Jenson Jessica Joshua Jude
                                    Lacey Layla Lewis Lily Logan Lola Louie Lucas Lucy Luke Maisie Martha Mason Matilda Max Megan Mia
                                    Millie Molly Nathan Niamh Oliver Olivia Oscar Phoebe Reggie Riley Robin Rory Rosie Ruby Ryan Samuel
                                    Scarlett Sebastian Sienna Sophie Stanley Theo Thomas Tilly Toby Violet Willow Zachary
                                    """),
                            List.of(),
                            words(
                                    "Anna Becky Chris Claire Dave Emma Gary Gemma Ian Jo Kate Kelly Laura Lee Lisa Mark Nicola Paul Rachel Sam Steve Tracy"),
                            "en"),
            Heritage.EUROPEAN,
                    new Names(
                            words("""
                                    Adam Aleksandra Alicja Antoni Bartosz Bianca Daria Dawid Dominik Emilia Filip Gabija Hanna Igor Iga
                                    Jakub Jan Julia Kacper Katarzyna Kornelia Krzysztof Lena Luca Łukasz Maja Małgorzata Marcel Matei
                                    Michał Mihai Nikola Oliwia Oskar Patryk Piotr Rokas Ștefan Szymon Tomasz Wiktoria Wojciech Zofia Zuzanna
                                    """),
                            words("""
                                    Adamczyk Balan Bąk Constantinescu Dąbrowska Dumitru Duda Głowacki Grabowski Ionescu Jankauskas Jankowska
                                    Jasiński Kaczmarek Kamińska Kowalczyk Kowalski Kozłowska Krawczyk Król Lewandowski Majewska Mazur
                                    Michalska Moldovan Nowak Nowakowski Olszewska Pawlak Petrauskas Pietrzak Piotrowska Popescu Rusu
                                    Sikora Stănescu Szymańska Walczak Wieczorek Wiśniewska Witkowski Wojciechowska Wójcik Wróbel Zając Zieliński
                                    """),
                            words(
                                    "Agnieszka Andrei Beata Dorota Ewa Ioana Jurek Magda Marek Monika Paweł Radu Renata Tomek"),
                            "pl"),
            Heritage.AFRICAN,
                    new Names(
                            words("""
                                    Abdirahman Abena Adaeze Adebayo Akua Ama Ayaan Ayomide Chidi Chinedu Chioma Ebenezer Efua Emeka
                                    Esi Fatoumata Folake Hamza Ifeoma Ikenna Khadija Kofi Kwabena Kwame Liban Mamadou Ngozi Nkechi Obinna
                                    Oluwaseun Precious Sade Samira Temitope Tendai Tobi Uchenna Yaw Yetunde Yusuf Zainab
                                    """),
                            words("""
                                    Abdi Achebe Addo Adeleke Adeyemi Afolabi Agyeman Akande Amoah Ansah Asante Balogun Banda Boateng Chikwanha
                                    Diallo Eze Farah Hassan Igwe Jallow Kamara Mensah Moyo Mugabe Ndlovu Nwosu Obi Ogunleye Okafor Okeke
                                    Okonkwo Olatunji Osei Owusu Sesay Touré Warsame
                                    """),
                            words("Abiodun Amina Blessing Efe Fatima Hodan Joy Kemi Kojo Mercy Samuel Tunde"),
                            "en"),
            Heritage.PAKISTANI,
                    new Names(
                            words("""
                                    Abdullah Adeel Ahmed Ahmad Ali Amna Anaya Areeba Ayaan Ayesha Aysha Bilal Eesa Eshaal Fatima Fatimah Haider
                                    Hamza Haris Hassan Hussain Ibrahim Imaan Inaya Iqra Ismail Khadija Maryam Mohammad Mohammed Mohamed
                                    Muhammad Muhammed Musa Rayyan Safa Saif Sana Umar Usman Yahya Yousuf Yusuf Zain Zainab Zaynab Zoya
                                    """),
                            words("""
                                    Ahmad Ahmed Akhtar Ali Anwar Arshad Ashraf Aslam Awan Aziz Bashir Begum Bhatti Butt Chaudhry Choudhary
                                    Dar Farooq Ghani Hussain Iqbal Ishaq Jabeen Javed Kausar Khan Khalid Mahmood Malik Masood Mehmood Mir
                                    Mirza Mughal Nawaz Qureshi Raja Rashid Rehman Saeed Shabir Shah Shaikh Siddiqui Sheikh Yaqoob Zaman
                                    """),
                            words("Aamir Asma Farah Imran Nadia Nasreen Rizwan Saima Shabana Shazia Tariq Zahid"),
                            "ur"),
            Heritage.INDIAN,
                    new Names(
                            words("""
                                    Aadhya Aarav Aditi Advik Ananya Aneesh Anika Arjun Avani Diya Gurpreet Harpreet Ishaan Jasleen Jaspreet Kabir
                                    Karan Kavya Kiran Krish Lakshmi Manpreet Meera Neha Nikhil Pooja Priya Rahul Riya Rohan Saanvi Shreya
                                    Simran Tanvi Tara Thushan Veer Vihaan Yash
                                    """),
                            words("""
                                    Bhatt Chauhan Das Desai Dhillon Fernando Gill Grewal Gupta Iyer Jain Joshi Kapoor Kaur Krishnan Kumar Mehta
                                    Mistry Nair Pandya Parekh Parmar Patel Perera Pillai Rao Reddy Sandhu Shah Sharma Sidhu Silva Singh Solanki
                                    Subramaniam Thakur Varma Vyas
                                    """),
                            words("Amit Anjali Deepa Harjit Kavita Manish Nisha Rajesh Sunita Vijay"),
                            "pa"),
            Heritage.BANGLADESHI,
                    new Names(
                            words("""
                                    Abida Afsana Alim Anisa Arif Ayman Faria Farzana Habib Ishrat Jannat Kamal Labiba Mahi Mahir Maliha Mim Nabil
                                    Nafisa Nusrat Rafi Rahim Raisa Rumana Sabbir Sadia Samiha Shahid Sumaiya Tahmid Tahsin Tasnim Zubair
                                    """),
                            words("""
                                    Ahmed Akter Alam Ali Begum Bhuiyan Chowdhury Choudhury Haque Hoque Hossain Islam Kabir Khan Khanom Khatun Mia
                                    Miah Mohammad Rahman Sarkar Talukdar Uddin Ullah
                                    """),
                            words("Abul Hasna Jahanara Mizan Nasima Rokeya Shafiq Shirin"),
                            "bn"),
            Heritage.CARIBBEAN,
                    new Names(
                            words("""
                                    Aaliyah Alisha Andre Aniyah Asher Cameron Chanel Curtis Dante Darnell Deshawn Ezra Gabriel Imani Isaiah Jada
                                    Jaheim Janelle Jerome Jordan Kai Kayla Keisha Kymani Malachi Marcus Micah Naomi Nevaeh Nia Omari Raheem
                                    Rhianna Shanice Shaniqua Tariq Tyrese Zion
                                    """),
                            words("""
                                    Baptiste Barrett Blake Brown Campbell Clarke Davis Douglas Edwards Francis Gordon Graham Grant Henry Hinds
                                    James Johnson Joseph Lewis McKenzie Morgan Nelson Palmer Powell Reid Richards Roberts Robinson Samuels
                                    Simpson Smith Thomas Thompson Walker Williams Wright
                                    """),
                            words("Angela Denise Dwayne Marcia Michael Natasha Patrick Sharon Trevor Yvonne"),
                            "en"),
            Heritage.CHINESE,
                    new Names(
                            words(
                                    "Chen Fang Hao Hui Jia Jie Jun Kwok Lan Lei Li Lin Ling Mei Ming Ning Ping Qiang Rui Shan Tao Wei Wen Xia Xin Yan Yang Yi Ying Yu Yun Zhen"),
                            words(
                                    "Chan Chang Chen Cheng Cheung Chow Fung Ho Huang Kwan Lai Lam Lau Lee Leung Li Lin Liu Ng Tang Wang Wong Wu Xu Yang Yip Yuen Zhang Zhao Zhou"),
                            words("Fen Guo Hong Hua Jing Kit Man Siu Wing Yuk"),
                            "zh"),
            Heritage.ARAB,
                    new Names(
                            words("""
                                    Abbas Adnan Ahmad Alaa Amal Amir Azad Bassam Dalia Darya Fadi Farid Ghazal Hadi Hala Hiba Jamal Karim Layan
                                    Leyla Mahdi Marwan Mustafa Nour Omar Rania Rima Salma Sami Shirin Tamer Waleed Yara Youssef Zeinab
                                    """),
                            words("""
                                    Abdallah Aziz Barzani Darwish Demir Fahmi Ghanem Haddad Hakimi Hamid Hashemi Ibrahim Jaber Kaya Khalil Khoury
                                    Mansour Mohammadi Mustafa Najjar Nasser Noori Qasim Rahimi Rostami Saleh Sayed Shaheen Tehrani Yilmaz Youssef
                                    """),
                            words("Ahmad Dina Fatma Hussein Layla Mahmoud Mariam Reza Samir Yasmin"),
                            "ar")));

    /** As some families write them, where the record has Latin letters. */
    private static final Map<String, String> IN_OWN_SCRIPT = Map.ofEntries(
            Map.entry("Mohammad", "محمد"),
            Map.entry("Mohammed", "محمد"),
            Map.entry("Muhammad", "محمد"),
            Map.entry("Ahmed", "احمد"),
            Map.entry("Ahmad", "احمد"),
            Map.entry("Fatima", "فاطمہ"),
            Map.entry("Ayesha", "عائشہ"),
            Map.entry("Zainab", "زینب"),
            Map.entry("Yusuf", "یوسف"),
            Map.entry("Ibrahim", "ابراہیم"),
            Map.entry("Hussain", "حسین"),
            Map.entry("Maryam", "مریم"),
            Map.entry("Khadija", "خدیجہ"),
            Map.entry("Bilal", "بلال"),
            Map.entry("Umar", "عمر"),
            Map.entry("Simran", "ਸਿਮਰਨ"),
            Map.entry("Arjun", "अर्जुन"),
            Map.entry("Wei", "伟"),
            Map.entry("Mei", "美"),
            Map.entry("Rahim", "রহিম"),
            Map.entry("Nusrat", "নুসরাত"));

    private MadeUpNames() {}

    /** A child's names: one in fifteen of heritage scripts is also written so, one in thirty-three was called otherwise. */
    record Named(
            String given,
            String family,
            Optional<String> inOwnScript,
            Optional<String> formerFamily,
            String language) {}

    static Named child(Heritage heritage, SplittableRandom random) {
        Names names = names(heritage);
        String given = any(names.given(), random);
        if (random.nextInt(10) == 0) {
            given += " " + any(names.given(), random);
        }
        String family = family(heritage, random);
        if (random.nextInt(25) == 0) {
            family += "-" + family(heritage, random);
        }
        Optional<String> script = Optional.ofNullable(IN_OWN_SCRIPT.get(given)).filter(_ -> random.nextInt(4) == 0);
        Optional<String> former = random.nextInt(33) == 0 ? Optional.of(family(heritage, random)) : Optional.empty();
        return new Named(given, family, script, former, random.nextInt(3) == 0 ? names.language() : "en");
    }

    static String adult(Heritage heritage, SplittableRandom random) {
        return any(names(heritage).parents(), random);
    }

    static String family(Heritage heritage, SplittableRandom random) {
        Names names = names(heritage);
        return names.family().isEmpty()
                ? any(FIRST_HALF, random) + any(SECOND_HALF, random)
                : any(names.family(), random);
    }

    private static Names names(Heritage heritage) {
        return java.util.Objects.requireNonNull(BY_HERITAGE.get(heritage));
    }

    static <T> T any(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> words(String all) {
        return List.of(all.strip().split("\\s+"));
    }
}
